namespace FiveYearPlan;

/// <summary>A public document in which figures were printed. Immutable and safe for use by several threads.</summary>
public sealed class Document
{
    internal Document(string id, BilingualText title, BilingualText publisher, int year, DocumentGrade grade, string? url)
    {
        Id = id;
        Title = title;
        Publisher = publisher;
        Year = year;
        Grade = grade;
        Url = url;
    }

    /// <summary>The id by which sources name it.</summary>
    public string Id { get; }

    /// <summary>Its title; the English one is ours.</summary>
    public BilingualText Title { get; }

    /// <summary>Who published it.</summary>
    public BilingualText Publisher { get; }

    /// <summary>The year of publication.</summary>
    public int Year { get; }

    /// <summary>Who prints it: the authority itself, or somebody after it.</summary>
    public DocumentGrade Grade { get; }

    /// <summary>Where it was read; <see langword="null"/> where the text alone was at hand.</summary>
    public string? Url { get; }

    /// <summary>The title in both languages.</summary>
    public override string ToString() => Title.ToString();
}
