using FluentValidation;
using FluentValidation.Results;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Documents;

namespace InternationalJustice.Domain.Validation;

/// <summary>Turns the failures of the validators into problems of documents.</summary>
public static class DocumentProblems
{
    /// <summary>The problem with its JSON path, code, message, severity and provision; the last is the custom state of the failure.</summary>
    public static DocumentProblem ToProblem(this ValidationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new DocumentProblem(
            PathOf(failure.PropertyName),
            failure.ErrorCode,
            failure.ErrorMessage,
            failure.Severity == Severity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning)
        {
            Provision = failure.CustomState as Provision?,
        };
    }

    /// <summary>Members of documents are the properties of the types in camelCase.</summary>
    private static string PathOf(string propertyName) =>
        propertyName.Length == 0 ? "$" : "$." + string.Join('.', propertyName.Split('.').Select(part => char.ToLowerInvariant(part[0]) + part[1..]));
}
