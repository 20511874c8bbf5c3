using System.Runtime.CompilerServices;

namespace FiveYearPlan.Specification;

/// <summary>
/// Compares a text with a file beside the tests, with Verify's conventions: <c>NAME.verified.EXT</c> is the truth,
/// <c>NAME.received.EXT</c> is written where the text differs, and nothing is ever accepted by itself.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string text, string name, string extension)
    {
        var folder = Path.Combine(Repository.Root, "tests", "FiveYearPlan.Core.Specification", "Snapshots");
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (text == expected)
        {
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"The text differs from {verified}; it is in {received}. {FirstDifference(expected ?? "", text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}: expected '{left.ElementAtOrDefault(line)}', received '{right.ElementAtOrDefault(line)}'.";
    }
}
