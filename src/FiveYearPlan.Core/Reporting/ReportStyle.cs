namespace FiveYearPlan;

/// <summary>The styles of reports: readable in light and dark, on a phone and on A4, and without telling colours apart.</summary>
internal static class ReportStyle
{
    /// <summary>What only a whole page needs.</summary>
    public const string Page = """
        body { margin: 0; background: Canvas; color: CanvasText; color-scheme: light dark; }
        main.fyp { max-width: 72rem; margin: 0 auto; padding: 1rem; }
        @page { size: A4; margin: 14mm 12mm; }
        @media print {
          body { color-scheme: light; }
          main.fyp { max-width: none; padding: 0; font-size: 8.5pt; }
        }

        """;

    /// <summary>Everything else, of one element and what is in it.</summary>
    public const string Report = """
        .fyp { --muted: #595959; --rule: #bdbdbd; --head: #f2f2f2; --achieved: #00527f; --onTrack: #00563f; --behind: #8a3600; --missed: #8c0f3d;
          font-family: system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", sans-serif;
          line-height: 1.55; overflow-wrap: anywhere; }
        @media (prefers-color-scheme: dark) {
          .fyp { --muted: #b0b0b0; --rule: #5c5c5c; --head: #262626; --achieved: #8ecbf0; --onTrack: #7fd6b5; --behind: #f5b27a; --missed: #f7a1bd; }
        }
        .fyp h1 { font-size: 1.5em; line-height: 1.3; margin: 0.6em 0; }
        .fyp h2 { font-size: 1.2em; margin: 1.4em 0 0.5em; }
        .fyp h3 { font-size: 1.05em; margin: 1.2em 0 0.4em; }
        .fyp h4, .fyp h5 { font-size: 1em; margin: 1em 0 0.3em; }
        .fyp p, .fyp ul, .fyp dl { margin: 0.5em 0; }
        .fyp ul { padding-left: 1.4em; }
        .fyp dl div { display: flex; gap: 1em; border-bottom: 1px solid var(--rule); padding: 0.15em 0; }
        .fyp dt { flex: 0 0 9em; color: var(--muted); }
        .fyp dd { margin: 0; flex: 1 1 auto; min-width: 0; }
        .fyp .fyp-wide { overflow-x: auto; margin: 0.6em 0; }
        .fyp table { border-collapse: collapse; width: 100%; font-size: 0.92em; }
        .fyp .fyp-wide table { min-width: 46rem; }
        .fyp th, .fyp td { border: 1px solid var(--rule); padding: 0.25em 0.5em; text-align: left; vertical-align: top; min-width: 3em; max-width: 24em; }
        .fyp thead th { background: var(--head); white-space: normal; }
        .fyp tbody th { font-weight: normal; min-width: 9em; }
        .fyp th[scope=rowgroup] { background: var(--head); font-weight: bold; }
        .fyp thead th, .fyp .figure, .fyp .whole { overflow-wrap: break-word; }
        .fyp .figure { text-align: right; font-variant-numeric: tabular-nums; }
        .fyp .verdict { font-weight: bold; border-left: 0.35em solid var(--muted); color: var(--muted); min-width: 6em; }
        .fyp .achieved { border-left-color: var(--achieved); color: var(--achieved); }
        .fyp .onTrack { border-left-color: var(--onTrack); color: var(--onTrack); }
        .fyp .behind { border-left-color: var(--behind); border-left-style: dashed; color: var(--behind); }
        .fyp .missed { border-left-color: var(--missed); border-left-style: double; color: var(--missed); }
        .fyp .notAssessable { border-left-style: dotted; font-weight: normal; }
        .fyp figure { margin: 1em 0; max-width: 36rem; }
        .fyp figure svg { width: 100%; height: auto; }
        .fyp details { margin-top: 0.8em; }
        @media print {
          .fyp { --muted: #404040; --rule: #808080; --head: #eeeeee; --achieved: #00527f; --onTrack: #00563f; --behind: #8a3600; --missed: #8c0f3d; }
          .fyp tr, .fyp li, .fyp dl, .fyp figure { break-inside: avoid; }
          .fyp h2, .fyp h3 { break-after: avoid; }
          .fyp thead { display: table-header-group; }
          .fyp figure { max-width: 24rem; }
          .fyp .fyp-wide table { font-size: 0.72em; }
          .fyp .fyp-wide { overflow: visible; }
          .fyp .fyp-wide table { min-width: 0; }
        }

        """;
}
