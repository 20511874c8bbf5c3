using System.Globalization;

namespace FiveYearPlan;

/// <summary>Reads what stands beside plan and observations: reprints, forecasts, and breaks in series.</summary>
internal sealed class BesideReader(ObservationReader observed, Func<JsonObjectReader, Source?> readSource, DiagnosticBag bag)
{
    private static readonly BilingualText CellOrPeriod = new(
        "cell（base、target、annual、outcome、outcomeAnnual 之一）或 period", "a cell (base, target, annual, outcome or outcomeAnnual), or a period");

    /// <param name="reader">The object of the reprint.</param>
    /// <param name="row">What it has in common with an observation.</param>
    public Reprint? ReadReprint(JsonObjectReader reader, ObservationRow row)
    {
        var cell = reader.String("cell");
        reader.Finish();
        if (cell is null)
        {
            return observed.Read(row, reader.Place) is { } observation
                ? new Reprint(observation.Indicator, null, observation, observation.Figure, observation.Printed, row.Source)
                : null;
        }

        if (row.Period is not null || !IndicatorRow.CellNames.Contains(cell))
        {
            bag.Add(DiagnosticCode.InvalidValue, reader.Place, "cell", cell, CellOrPeriod);
            return null;
        }

        var indicator = observed.FindIndicator(row.Indicator, reader.Place);
        if (string.IsNullOrWhiteSpace(row.Value))
        {
            bag.Add(DiagnosticCode.MissingValue, reader.Place, "value", null, CellOrPeriod);
        }

        if (indicator is null || string.IsNullOrWhiteSpace(row.Value))
        {
            return null;
        }

        // Words are printed again as well as figures.
        var figure = Cell.Read(row.Value) is { Figure: not null } ? observed.ReadFigure(Cell.Read(row.Value).Figure!.Printed, row.Unit, reader.Place) : null;
        return new Reprint(indicator.Id, cell, null, figure, row.Value.Trim(), row.Source);
    }

    public Forecast? ReadForecast(JsonObjectReader reader)
    {
        var (key, year, value, unit) = (reader.String("indicator"), reader.Integer("year", required: true), reader.RequiredString("value"), reader.String("unit"));
        var (by, published, source) = (reader.Text("by"), reader.Date("published"), readSource(reader));
        reader.Finish();
        var indicator = observed.FindIndicator(key, reader.Place);
        var figure = value is null ? null : observed.ReadFigure(value, unit, reader.Place);
        if (year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear)
        {
            bag.Add(
                DiagnosticCode.InvalidValue, reader.Place, "year", year.Value.ToString(CultureInfo.InvariantCulture), new BilingualText("1949 至 2199 年", "a year from 1949 to 2199"));
            return null;
        }

        return indicator is null || year is null || figure is null
            ? null
            : new Forecast(indicator.Id, year.Value, figure.In(indicator.Unit) ?? figure, value!.Trim()) { By = by, Published = published, Source = source };
    }

    public SeriesBreak? ReadBreak(JsonObjectReader reader)
    {
        var (indicator, date, reason) = (reader.RequiredString("indicator"), reader.Date("date", required: true), reader.Text("reason", required: true));
        var (factor, source) = (reader.String("linkFactor"), readSource(reader));
        reader.Finish();
        decimal? link = null;
        if (factor is not null)
        {
            if (Figure.TryParse(factor, out var figure) && figure.Value is > 0 && figure.Unit is null)
            {
                link = figure.Value;
            }
            else
            {
                bag.Add(DiagnosticCode.InvalidValue, reader.Place, "linkFactor", factor, new BilingualText("大于零的数", "a number above zero"));
            }
        }

        return indicator is null || date is null || reason is null || observed.FindIndicator(indicator, reader.Place) is not { } found
            ? null
            : new SeriesBreak(found.Id, date.Value, reason, link, source);
    }
}
