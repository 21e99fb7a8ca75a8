using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.States;

/// <summary>A declaration under article 124 with the conduct that it excludes.</summary>
/// <remarks>Equality is that of the reference.</remarks>
public sealed class WarCrimesExclusion
{
    internal WarCrimesExclusion(Article124Declaration declaration, Article124DeclarationWithdrawn? withdrawal, MembershipSpell spell)
    {
        Declaration = declaration;
        Withdrawal = withdrawal;
        Deposit = spell.Deposit;
        UncertainDate? ended = withdrawal is null ? null : withdrawal.Effective ?? withdrawal.On;
        Conduct = Article124.ConductExcluded(declaration.On, spell.Entry, ended).And(spell.Membership);
    }

    /// <summary>The declaration.</summary>
    public Article124Declaration Declaration { get; }

    /// <summary>The act by which it was taken back; <see langword="null"/> if it was not.</summary>
    public Article124DeclarationWithdrawn? Withdrawal { get; }

    /// <summary>The instrument by which the State became a Party; the seven years run from the entry into force that follows from it.</summary>
    public InstrumentDeposited Deposit { get; }

    /// <summary>The links through the State that it removes.</summary>
    public Article124Scope Scope => Declaration.Scope;

    /// <summary>For each day whether article 8 crimes of that day are excluded (<see cref="Article124.ConductExcluded"/>). A State that leaves and comes back starts without the declaration.</summary>
    public Timeline<Truth> Conduct { get; }

    /// <summary>The lowest confidence among the acts from which it follows.</summary>
    public Confidence Confidence => Weakest.Of(Withdrawal is null ? [Declaration, Deposit] : [Declaration, Deposit, Withdrawal]);
}
