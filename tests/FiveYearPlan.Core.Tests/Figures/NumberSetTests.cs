using CsCheck;
using Xunit;

namespace FiveYearPlan.Tests;

public class NumberSetTests
{
    // Ends on whole numbers and samples on quarters: every open or closed end is told apart by a sample.
    private static readonly Gen<Rational?> End = Gen.Int[-6, 6].Select(i => i is -6 or 6 ? (Rational?)null : i);

    private static readonly Gen<NumberSet> Any = Gen.Select(End, Gen.Bool, End, Gen.Bool, NumberSet.Between);

    private static readonly Rational[] Samples = [.. Enumerable.Range(-40, 81).Select(i => Rational.Of(i, 4))];

    private static NumberSet Set(int? lower, bool includesLower, int? upper, bool includesUpper) =>
        NumberSet.Between(lower, includesLower, upper, includesUpper);

    [Fact]
    public void Between_Impossible_IsEmpty()
    {
        Assert.Same(NumberSet.Empty, Set(2, true, 1, true));
        Assert.Same(NumberSet.Empty, Set(1, true, 1, false));
        Assert.Same(NumberSet.Empty, Set(1, false, 1, true));
        Assert.Equal(NumberSet.Point(1), Set(1, true, 1, true));
        Assert.Equal(NumberSet.All, Set(null, true, null, true));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Point_Contains_ItselfOnly(int value, bool expected) => Assert.Equal(expected, NumberSet.Point(5).Contains(value));

    [Fact]
    public void Factories_AtTheirEnd_DifferByInclusion()
    {
        Assert.True(NumberSet.AtLeast(5).Contains(5));
        Assert.False(NumberSet.Above(5).Contains(5));
        Assert.True(NumberSet.AtMost(5).Contains(5));
        Assert.False(NumberSet.Below(5).Contains(5));
        Assert.True(NumberSet.AtLeast(5).Contains(6));
        Assert.False(NumberSet.AtLeast(5).Contains(4));
        Assert.True(NumberSet.Below(5).Contains(4));
        Assert.False(NumberSet.Below(5).Contains(6));
        Assert.False(NumberSet.Empty.Contains(0));
        Assert.True(NumberSet.All.Contains(0));
    }

    [Fact]
    public void Properties_OfEachKind_AreAsDefined()
    {
        Assert.True(NumberSet.Empty is { IsEmpty: true, IsPoint: false, IsBounded: true });
        Assert.True(NumberSet.All is { IsEmpty: false, IsPoint: false, IsBounded: false });
        Assert.True(NumberSet.Point(3) is { IsPoint: true, IsBounded: true, IncludesLower: true, IncludesUpper: true });
        Assert.True(NumberSet.AtLeast(3) is { IsBounded: false, Upper: null, IncludesUpper: false });
        Assert.NotEqual(NumberSet.Empty, NumberSet.All);
        Assert.Equal("∅ (−∞, +∞) {3} [1, 2.5)", $"{NumberSet.Empty} {NumberSet.All} {NumberSet.Point(3)} {NumberSet.Between(1, true, 2.5m, false)}");
    }

    [Fact]
    public void SetRelations_AgainstSamples_AgreeWithMembership() => Gen.Select(Any, Any).Sample((a, b) =>
    {
        var both = a.Intersect(b);
        var hull = a.Hull(b);
        Assert.All(Samples, x => Assert.Equal(a.Contains(x) && b.Contains(x), both.Contains(x)));
        Assert.All(Samples, x => Assert.True(hull.Contains(x) || !(a.Contains(x) || b.Contains(x))));
        Assert.Equal(Samples.Any(x => a.Contains(x) && b.Contains(x)), a.Overlaps(b));
        Assert.Equal(Samples.All(x => !a.Contains(x) || b.Contains(x)) && (b.IsBounded ? a.IsBounded : true), a.IsSubsetOf(b));
        Assert.True(a.IsSubsetOf(hull) && both.IsSubsetOf(a));
        Assert.Equal(a.IsSubsetOf(b) ? true : a.Overlaps(b) ? null : false, a.IsWithin(b));
        Assert.Equal(a.Equals(b), a.IsSubsetOf(b) && b.IsSubsetOf(a));
    });

    [Fact]
    public void Hull_OfDisjoint_IsTheSmallestInterval()
    {
        Assert.Equal(Set(1, true, 9, false), Set(1, true, 2, false).Hull(Set(5, false, 9, false)));
        Assert.Equal(Set(1, true, 2, true), Set(1, true, 2, false).Hull(Set(1, false, 2, true)));
        Assert.Equal(NumberSet.Point(4), NumberSet.Empty.Hull(NumberSet.Point(4)));
        Assert.Equal(NumberSet.AtLeast(4), NumberSet.AtLeast(4).Hull(NumberSet.Empty));
    }

    [Fact]
    public void Sums_OfSampledMembers_AreMembers() => Gen.Select(Any, Any, Gen.Int[0, 80].Select(i => Samples[i]), Gen.Int[0, 80].Select(i => Samples[i])).Sample((a, b, x, y) =>
    {
        var inside = a.Contains(x) && b.Contains(y);
        Assert.True(!inside || a.Plus(b).Contains(x + y));
        Assert.True(!inside || a.Minus(b).Contains(x - y));
        Assert.True(!inside || a.Times(b).Contains(x * y));
        Assert.Equal(a.Contains(x), a.Negate().Contains(-x));
        Assert.Equal(a.Contains(x), a.Map(v => (v * 3) + 1).Contains((x * 3) + 1));
    });

    [Fact]
    public void Times_EveryReachedEnd_HasAWitness() => Gen.Select(Any, Any).Sample((a, b) =>
    {
        // A product claims to include its end only if two members give it; ends lie on whole numbers.
        var product = a.Times(b);
        Assert.True(!product.IncludesLower || Samples.Any(x => a.Contains(x) && Samples.Any(y => b.Contains(y) && x * y == product.Lower)));
        Assert.True(!product.IncludesUpper || Samples.Any(x => a.Contains(x) && Samples.Any(y => b.Contains(y) && x * y == product.Upper)));
        Assert.Equal(product, b.Times(a));
    });

    [Fact]
    public void Times_HandComputed_IsTheExactProduct()
    {
        Assert.Equal(Set(-6, false, 4, true), Set(-2, true, 3, false).Times(Set(-2, true, 2, true)).Intersect(Set(-6, true, 4, true)));
        Assert.Equal(Set(-6, true, 9, false), Set(-2, true, 3, false).Times(Set(-2, false, 3, true)));
        Assert.Equal(Set(0, false, null, false), Set(0, false, 1, false).Times(NumberSet.Above(1)));
        Assert.Equal(NumberSet.Point(0), NumberSet.Point(0).Times(NumberSet.All));
        Assert.Equal(NumberSet.All, Set(0, false, 1, false).Times(NumberSet.All));
        Assert.Equal(NumberSet.AtLeast(0), Set(0, true, 1, false).Times(NumberSet.Above(1)));
        Assert.Equal(NumberSet.AtMost(-6), NumberSet.AtMost(-2).Times(NumberSet.AtLeast(3)));
        Assert.Equal(NumberSet.Above(6), NumberSet.Below(-2).Times(NumberSet.AtMost(-3)));
        Assert.Same(NumberSet.Empty, NumberSet.Empty.Times(NumberSet.All));
        Assert.Same(NumberSet.Empty, NumberSet.All.Times(NumberSet.Empty));
    }

    [Fact]
    public void TimesNumber_AnySign_ScalesAndMirrors()
    {
        Assert.Equal(Set(2, true, 4, false), Set(1, true, 2, false).Times(2));
        Assert.Equal(Set(-4, false, -2, true), Set(1, true, 2, false).Times(-2));
        Assert.Equal(NumberSet.Point(0), NumberSet.All.Times(0));
        Assert.Same(NumberSet.Empty, NumberSet.Empty.Times(0));
        Assert.Equal(NumberSet.Below(-3), NumberSet.Above(1).Times(-3));
    }

    [Fact]
    public void PlusAndMinus_HandComputed_CombineInclusion()
    {
        Assert.Equal(Set(4, false, 7, false), Set(1, true, 2, false).Plus(Set(3, false, 5, true)));
        Assert.Equal(Set(-4, true, -1, false), Set(1, true, 2, false).Minus(Set(3, false, 5, true)));
        Assert.Equal(NumberSet.Above(4), NumberSet.AtLeast(1).Plus(NumberSet.Above(3)));
        Assert.Equal(NumberSet.All, NumberSet.AtLeast(1).Minus(NumberSet.Above(3)));
        Assert.Same(NumberSet.Empty, NumberSet.Empty.Plus(NumberSet.All));
    }

    [Fact]
    public void Widen_ByHalf_IsHalfOpenAsRoundingIs()
    {
        var half = Rational.Of(1, 2);
        Assert.Equal(NumberSet.Between(7.5m, true, 8.5m, false), NumberSet.Point(8).Widen(half));
        Assert.Equal(NumberSet.Between(0.5m, false, 2.5m, false), Set(1, false, 2, true).Widen(half));
        Assert.Equal(NumberSet.AtLeast(0.5m), NumberSet.AtLeast(1).Widen(half));
        Assert.Equal(NumberSet.Below(1.5m), NumberSet.AtMost(1).Widen(half));
        Assert.Equal(NumberSet.Point(8), NumberSet.Point(8).Widen(0));
        Assert.Equal(NumberSet.Between(5, true, 9, false), NumberSet.Point(8).Widen(3, 1));
        Assert.Same(NumberSet.Empty, NumberSet.Empty.Widen(half));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberSet.All.Widen(-1));
    }
}
