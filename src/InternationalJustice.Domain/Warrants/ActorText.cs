namespace InternationalJustice.Domain.Warrants;

/// <summary>Actors in English sentences.</summary>
internal static class ActorText
{
    internal static string Of(Actor actor) => actor switch
    {
        Actor.Prosecutor => "the Prosecutor",
        Actor.PreTrialChamber => "the Pre-Trial Chamber",
        Actor.TrialChamber => "the Trial Chamber",
        Actor.AppealsChamber => "the Appeals Chamber",
        Actor.Presidency => "the Presidency",
        Actor.Registrar => "the Registrar",
        Actor.CustodialState => "the State that holds or is asked to arrest the person",
        Actor.Person => "the person",
        _ => "nobody",
    };

    internal static string List(IEnumerable<Actor> actors) => string.Join(" or ", actors.Select(Of));
}
