namespace FiveYearPlan;

/// <summary>
/// Marks a type that notebooks display as a table or a chart. .NET Interactive finds it by its name and the names of its
/// properties, so that the library needs no reference to it; nothing else reads it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>What makes the formatters.</summary>
    public Type FormatterSourceType => typeof(NotebookFormats);

    /// <summary>HTML where the front end shows it. An empty list would make the cell fail.</summary>
    public string[] PreferredMimeTypes => [NotebookFormat.Html, NotebookFormat.Text];
}
