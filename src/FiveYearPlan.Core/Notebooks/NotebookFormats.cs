namespace FiveYearPlan;

/// <summary>The formatters of every type that carries <see cref="TypeFormatterSourceAttribute"/>, found by the names of the members.</summary>
internal sealed class NotebookFormats
{
    /// <summary>HTML, and plain text for front ends that show no HTML.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new NotebookFormat(NotebookFormat.Html, NotebookView.ToHtml), new NotebookFormat(NotebookFormat.Text, NotebookView.ToText)];
}
