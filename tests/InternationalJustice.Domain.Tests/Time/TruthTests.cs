using InternationalJustice.Domain.Time;

namespace InternationalJustice.Domain.Tests.Time;

/// <summary>The laws are checked on every combination of the three values.</summary>
public class TruthTests
{
    private const Truth Yes = Truth.Satisfied;
    private const Truth No = Truth.NotSatisfied;
    private const Truth Unknown = Truth.Undetermined;

    private static readonly Truth[] Values = [Yes, No, Unknown];

    public static TheoryData<Truth, Truth> Pairs => new(from one in Values from other in Values select (one, other));

    public static TheoryData<Truth, Truth, Truth> Triples => new(from one in Values from other in Values from third in Values select (one, other, third));

    [Theory]
    [InlineData(Yes, Yes, Yes)]
    [InlineData(Yes, No, No)]
    [InlineData(Yes, Unknown, Unknown)]
    [InlineData(No, No, No)]
    [InlineData(No, Unknown, No)]
    [InlineData(Unknown, Unknown, Unknown)]
    public void Conjunction_follows_Kleene(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, left.And(right));
        Assert.Equal(expected, right.And(left));
    }

    [Theory]
    [InlineData(Yes, Yes, Yes)]
    [InlineData(Yes, No, Yes)]
    [InlineData(Yes, Unknown, Yes)]
    [InlineData(No, No, No)]
    [InlineData(No, Unknown, Unknown)]
    [InlineData(Unknown, Unknown, Unknown)]
    public void Disjunction_follows_Kleene(Truth left, Truth right, Truth expected)
    {
        Assert.Equal(expected, left.Or(right));
        Assert.Equal(expected, right.Or(left));
    }

    [Theory]
    [InlineData(Yes, No)]
    [InlineData(No, Yes)]
    [InlineData(Unknown, Unknown)]
    public void Negation_leaves_the_unknown_unknown(Truth truth, Truth expected)
    {
        Assert.Equal(expected, truth.Not());
        Assert.Equal(truth, truth.Not().Not());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void De_Morgan_holds(Truth left, Truth right)
    {
        Assert.Equal(left.And(right).Not(), left.Not().Or(right.Not()));
        Assert.Equal(left.Or(right).Not(), left.Not().And(right.Not()));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_operator_absorbs_the_other(Truth left, Truth right)
    {
        Assert.Equal(left, left.And(left.Or(right)));
        Assert.Equal(left, left.Or(left.And(right)));
    }

    [Theory]
    [MemberData(nameof(Triples))]
    public void The_operators_are_associative_and_distribute_over_each_other(Truth first, Truth second, Truth third)
    {
        Assert.Equal(first.And(second).And(third), first.And(second.And(third)));
        Assert.Equal(first.Or(second).Or(third), first.Or(second.Or(third)));
        Assert.Equal(first.And(second.Or(third)), first.And(second).Or(first.And(third)));
        Assert.Equal(first.Or(second.And(third)), first.Or(second).And(first.Or(third)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_answer_given_while_a_fact_was_unknown_stays_the_answer_whatever_it_turns_out_to_be(Truth known, Truth learned)
    {
        AssertRefines(Unknown.And(known), learned.And(known));
        AssertRefines(Unknown.Or(known), learned.Or(known));
        AssertRefines(Unknown.Not(), learned.Not());
    }

    [Theory]
    [MemberData(nameof(Triples))]
    public void All_and_Any_are_the_operators_repeated(Truth first, Truth second, Truth third)
    {
        ReadOnlySpan<Truth> truths = [first, second, third];

        Assert.Equal(first.And(second).And(third), truths.All());
        Assert.Equal(first.Or(second).Or(third), truths.Any());
    }

    [Fact]
    public void All_of_nothing_is_satisfied_and_any_of_nothing_is_not()
    {
        Assert.Equal(Yes, ReadOnlySpan<Truth>.Empty.All());
        Assert.Equal(No, ReadOnlySpan<Truth>.Empty.Any());
    }

    [Fact]
    public void A_fact_that_nobody_stated_is_undetermined()
    {
        Assert.Equal(Unknown, default);
        Assert.Equal(Unknown, ((bool?)null).ToTruth());
        Assert.Equal(Yes, ((bool?)true).ToTruth());
        Assert.Equal(No, ((bool?)false).ToTruth());
        Assert.Equal(Yes, true.ToTruth());
        Assert.Equal(No, false.ToTruth());
    }

    private static void AssertRefines(Truth before, Truth after) => Assert.True(before == Unknown || before == after, $"{before} became {after}.");
}
