using System.Globalization;
using InternationalJustice.Domain.Citations;
using InternationalJustice.Domain.Crimes;
using InternationalJustice.Domain.Data;
using InternationalJustice.Domain.Notation;
using InternationalJustice.Domain.Tests.House;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Crimes;

/// <summary>Every crime is held to its line of CrimeSpecifications.txt, and every provision that can be charged has one.</summary>
public class CrimeSpecificationTests
{
    private const string None = "-";

    private static readonly Dictionary<string, string[]> Specifications = File
        .ReadAllLines(Path.Combine(Library.RepositoryRoot, "tests", "InternationalJustice.Domain.Tests", "Crimes", "CrimeSpecifications.txt"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(" | "))
        .ToDictionary(fields => fields[0]);

    public static TheoryData<string> Codes => [.. Specifications.Keys];

    [Fact]
    public void Every_provision_that_can_be_charged_has_one_entry_and_every_entry_one_specification()
    {
        // A provision can be charged if it lies in a list of crimes and has no parts; 8(2)(b)(xx) lies in one, but its annex was never adopted.
        string[] lists = ["6", "7(1)", "8(2)(a)", "8(2)(b)", "8(2)(c)", "8(2)(e)", "70(1)"];
        var chargeable = RomeStatute.Provisions
            .Where(provision => lists.Any(list => Provision.Parse(list).Contains(provision)))
            .Where(provision => !RomeStatute.Provisions.Any(part => part != provision && provision.Contains(part)))
            .Append(Provision.Parse("8bis(1)"))
            .Where(provision => provision != Provision.Parse("8(2)(b)(xx)"))
            .Order()
            .Select(provision => provision.ToString())
            .ToArray();

        Assert.Equal(108, chargeable.Length);
        Assert.Equal(chargeable, Dataset.Embedded.Crimes.All.Select(crime => crime.Code.ToString()));
        Assert.Equal(chargeable, Specifications.Keys);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_entry_is_as_specified(string code)
    {
        var crime = Assert.Single(Dataset.Embedded.Crimes.Find(CrimeCode.Parse(code)));
        var own = crime.Elements.Where(element => !element.IsShared).ToArray();
        var shared = crime.Elements.Where(element => element.IsShared).Select(element => element.Id.ToString()).Order(StringComparer.Ordinal);

        Assert.Equal(
            Specifications[code],
            (string[])[
                crime.Code.ToString(),
                EnumText<CrimeFamily>.Of(crime.Family),
                crime.Conflict == ConflictType.None ? None : EnumText<ConflictType>.Of(crime.Conflict),
                crime.Amendment?.ToString() ?? None,
                crime.OfficialElementCount?.ToString(CultureInfo.InvariantCulture) ?? None,
                crime.VictimsUnder?.ToString(CultureInfo.InvariantCulture) ?? None,
                crime.GravityThreshold is null ? None : "yes",
                string.Join(' ', new[] { ElementKind.Conduct, ElementKind.Consequence, ElementKind.Circumstance, ElementKind.Mental }.Select(kind => own.Count(element => element.Kind == kind))),
                Words(shared),
                Words(crime.Counterparts.Select(counterpart => counterpart.ToString())),
                crime.Title(Language.English),
                crime.Title(Language.French),
            ]);
    }

    /// <summary>Each element can be met, not met or open, and each of the three decides as the law says.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_element_of_an_entry_is_needed(string code)
    {
        var crime = Assert.Single(Dataset.Embedded.Crimes.Find(CrimeCode.Parse(code)));
        var met = crime.Elements.ToDictionary(element => element.Id, _ => Truth.Satisfied);

        Assert.Equal(Truth.Satisfied, crime.Assess(met).Outcome);
        Assert.All(crime.Elements, element =>
        {
            Assert.Equal(Truth.NotSatisfied, crime.Assess(new Dictionary<ElementId, Truth>(met) { [element.Id] = Truth.NotSatisfied }).Outcome);
            Assert.Same(element, Assert.Single(crime.Assess(new Dictionary<ElementId, Truth>(met) { [element.Id] = Truth.Undetermined }).Open));
        });
    }

    private static string Words(IEnumerable<string> words) => string.Join(' ', words) is { Length: > 0 } text ? text : None;
}
