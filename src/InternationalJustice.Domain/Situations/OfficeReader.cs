using InternationalJustice.Domain.Documents;
using InternationalJustice.Domain.States;
using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Situations;

/// <summary>Reads an office of State.</summary>
internal static class OfficeReader
{
    internal static Office? Read(JsonObjectReader reader)
    {
        var state = reader.Required<StateCode>("state");
        var kind = reader.RequiredEnum<OfficeKind>("kind");
        var from = reader.Optional<UncertainDate>("from");
        var to = reader.Optional<UncertainDate>("to");
        var title = reader.OptionalString("title");
        var isDeFacto = reader.OptionalBoolean("deFacto") ?? false;
        reader.Finish();
        if (to?.Latest < from?.Earliest)
        {
            reader.Problems.Add(reader.PathOf("to"), ProblemCodes.DateOrder, $"Expected a day on or after {from}, found {to}.");
            return null;
        }

        if (state is not { } s || kind is not { } k)
        {
            return null;
        }

        var office = new Office(s, k, from, to, title, isDeFacto);
        reader.Problems.Place(office, reader.Path);
        return office;
    }
}
