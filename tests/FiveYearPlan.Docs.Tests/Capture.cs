using System.Text;

namespace FiveYearPlan.Docs;

/// <summary>
/// Catches what the current flow of control writes to the console, and lets pass what the test runner writes from other
/// threads meanwhile.
/// </summary>
internal sealed class Capture : TextWriter
{
    private static readonly AsyncLocal<StringBuilder?> Current = new();
    private static readonly Lock Installing = new();
    private static bool installed;
    private readonly TextWriter _others;

    private Capture(TextWriter others) => _others = others;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>From here on the flow of control writes into the text.</summary>
    public static void Into(StringBuilder text)
    {
        lock (Installing)
        {
            if (!installed)
            {
                Console.SetOut(new Capture(Console.Out));
                installed = true;
            }
        }

        Current.Value = text;
    }

    public override void Write(char value)
    {
        if (Current.Value is { } text)
        {
            text.Append(value);
        }
        else
        {
            _others.Write(value);
        }
    }
}
