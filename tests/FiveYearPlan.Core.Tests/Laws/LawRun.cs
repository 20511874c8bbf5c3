using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>
/// Runs a law over generated cases: always the same ones, so that a build cannot fail by chance. The environment variable
/// CsCheck_Iter, 100 by default, multiplies their number: 1000 looks at ten times as many.
/// </summary>
internal static class LawRun
{
    /// <summary>What a law says of a case about which it says nothing.</summary>
    public const string NotApplicable = "";

    /// <summary>How many cases a law looks at unless it says otherwise.</summary>
    public const int Cases = 2_000;

    private const int Enough = 10;

    /// <summary>The smallest counter-example that was found, or that too few cases were in the law's domain; else <see langword="null"/>.</summary>
    /// <param name="cases">What to generate.</param>
    /// <param name="broken">What is wrong with a case; <see langword="null"/> where the law holds.</param>
    /// <param name="count">How many cases.</param>
    public static string? Find<T>(Gen<T> cases, Func<T, string?> broken, int count = Cases)
    {
        count = (int)Math.Min((long)count * Check.Iter / 100, int.MaxValue);
        var (applied, found, smallest, example) = (0, 0, (Size?)null, (string?)null);
        for (var i = 0; i < count && found < Enough; i++)
        {
            var known = cases.Generate(new PCG((uint)i, 20210312), null, out var size);
            if (Judge(known, broken) is not { } wrong)
            {
                applied++;
            }
            else if (wrong != NotApplicable)
            {
                (applied, found) = (applied + 1, found + 1);
                if (smallest is null || Size.IsLessThan(size, smallest))
                {
                    (smallest, example) = (size, $"{wrong}\n{known}");
                }
            }
        }

        return example ?? (applied * 10 >= count ? null : $"vacuous: the law said something of {applied} of {count} cases only");
    }

    private static string? Judge<T>(T known, Func<T, string?> broken)
    {
        try
        {
            return broken(known);
        }
        catch (UnprintableException)
        {
            return NotApplicable;
        }
        catch (Exception exception)
        {
            return $"threw {exception}";
        }
    }
}
