namespace FiveYearPlan;

/// <summary>
/// One rate of growth that a document prints for two series over the same time. It may be so; it may be a slip of the one
/// who copied it.
/// </summary>
internal static class SharedFigureCheck
{
    // Rates of two digits coincide all the time.
    private const int FewestDigits = 3;

    public static void Check(Dossier dossier, DiagnosticBag bag)
    {
        var rates = dossier.Observations.Where(known => known.Kind == ObservationKind.Growth && known.Source is not null
            && known.Figure is { Value: { } value } && Digits(value) >= FewestDigits);
        foreach (var shared in rates.GroupBy(known => (known.Source!.Document, known.Period, known.Figure)))
        {
            var ids = shared.Select(known => known.Indicator).Distinct().ToList();
            if (ids.Count > 1)
            {
                bag.Add(
                    DiagnosticCode.FigureShared, RowPlace.At(ids[0]), shared.Key.Period is { } days ? ReportingPeriod.Write(days) : null, shared.First().Printed,
                    new BilingualText($"同一文件中亦为：{string.Join("、", ids.Skip(1))}", $"the document prints it also for {string.Join(", ", ids.Skip(1))}"));
            }
        }
    }

    private static int Digits(decimal value) =>
        value.ToString(System.Globalization.CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();
}
