namespace FiveYearPlan.Tests;

internal static class LawAssert
{
    /// <summary>Fails with the whole counter-example, which Assert.Null would cut off.</summary>
    public static void Holds(string? counterExample)
    {
        if (counterExample is not null)
        {
            Assert.Fail(counterExample);
        }
    }

    /// <summary>A planted mistake is found as such, not for want of cases.</summary>
    public static void IsCaught(string? counterExample)
    {
        Assert.NotNull(counterExample);
        Assert.DoesNotContain("vacuous", counterExample, StringComparison.Ordinal);
    }
}
