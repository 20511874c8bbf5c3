namespace FiveYearPlan.Testing;

/// <summary>Evaluates cases, and tells an exception of the evaluation from one of the law.</summary>
internal sealed class LawJudge(Func<Dossier, LocalDate, Evaluation> evaluate)
{
    /// <summary>The answer for a case that can be read.</summary>
    public LawAnswer Judge(LawCase known) => Judge(Read(known), known.AsOf);

    /// <summary>The answer for a dossier.</summary>
    public LawAnswer Judge(Dossier dossier, LocalDate asOf)
    {
        try
        {
            return new LawAnswer(evaluate(dossier, asOf));
        }
        catch (Exception exception)
        {
            throw new EvaluationThrewException(exception);
        }
    }

    /// <summary>The dossier of a case; a law says nothing of what cannot be read.</summary>
    public static Dossier Read(LawCase known)
    {
        try
        {
            return known.ToPlan().ToDossier();
        }
        catch (FormatException)
        {
            throw new UnprintableException();
        }
    }

    /// <summary>A cell that a law would have to write has no printed form, or none that can be read.</summary>
    internal sealed class UnprintableException : Exception;

    /// <summary>The evaluation threw.</summary>
    internal sealed class EvaluationThrewException(Exception thrown) : Exception($"it throws {thrown.GetType().Name}: {thrown.Message}", thrown);
}
