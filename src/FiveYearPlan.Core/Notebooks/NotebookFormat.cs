namespace FiveYearPlan;

/// <summary>Writes a value into a notebook's cell; .NET Interactive calls it by the names of its two public members.</summary>
internal sealed class NotebookFormat(string mimeType, Func<object, string?> write)
{
    public const string Html = "text/html";
    public const string Text = "text/plain";

    public string MimeType { get; } = mimeType;

    /// <summary>Whether the value was written; where not, the notebook shows it in its own way.</summary>
    public bool Format(object value, TextWriter writer)
    {
#pragma warning disable CA1031 // A formatter that throws makes the cell fail, and hides a value that was computed.
        try
        {
            if (write(value) is not { } text)
            {
                return false;
            }

            writer.Write(text);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
#pragma warning restore CA1031
    }
}
