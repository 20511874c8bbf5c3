using System.Reflection;
using System.Runtime.CompilerServices;

namespace FiveYearPlan.Tests.Structure;

/// <summary>What all public types have in common: sealed, immutable, in one namespace, pure of clocks and cultures.</summary>
public class ApiTests
{
    private static readonly Type[] Public = typeof(Dossier).Assembly.GetExportedTypes();

    private static readonly Projections Projected = Dossiers.Haishu14.Project(ProjectionMethods.Proportional, new LocalDate(2023, 6, 30));
    private static readonly Backtest Tested = Backtest.Run([Dossiers.Ningbo14], ProjectionMethods.All);

    [Fact]
    public void Types_AreInTheOneNamespaceOrConvertersOrTheRegistration() => Assert.DoesNotContain(
        Public, type => type.Namespace != "FiveYearPlan" && !(type.Namespace == "FiveYearPlan.Serialization" && type.Name.EndsWith("JsonConverter", StringComparison.Ordinal))
            && type.FullName != "Microsoft.Extensions.DependencyInjection.FiveYearPlanServiceCollectionExtensions");

    [Fact]
    public void Types_AreSealed() => Assert.All(Public, type => Assert.True(type.IsSealed || type.IsInterface, type.Name));

    [Fact]
    public void Types_AreFew() => Assert.InRange(Public.Length, 30, 100);

    [Fact]
    public void Members_CannotBeChanged()
    {
        var fields = Public.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)).Where(field => !field.IsLiteral);
        var setters = Public.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

        Assert.Empty(fields.Select(field => field.Name));
        Assert.Empty(setters.Select(property => property.Name));
    }

    [Fact]
    public void InstanceFields_AreReadOnly()
    {
        var mutable = typeof(Dossier).Assembly.GetTypes()
            .Where(type => Public.Contains(type) && !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(field => !field.IsInitOnly && !field.Name.StartsWith('<'));

        Assert.Empty(mutable.Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void Signatures_NameNoMutableCollectionOrClock()
    {
        string[] banned = ["List`1", "Dictionary`2", "DateTime", "DateTimeOffset", "IClock", "CultureInfo"];
        var found = from type in Public
                    from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    from used in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
                    where banned.Contains(used.Name) || used.IsArray
                    select $"{type.Name}.{method.Name}: {used.Name}";

        Assert.Empty(found);
    }

    [Fact]
    public void Lists_CannotBeCastAndChanged()
    {
        var evaluation = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));
        var compared = evaluation.Dossier.Compare([Schemes.Final], evaluation.AsOf);
        var report = evaluation.Dossier.Sensitivity(Schemes.Final, evaluation.AsOf, cancellationToken: TestContext.Current.CancellationToken);
        object[] lists = [compared.Evaluations, compared.Indicators, compared.Differing, compared["5"].Assessments, compared["5"].Schemes,
            report.Variations, report.Indicators, report.Firm, report.Variations[0].Changed, report["5"].Changes, evaluation.Assessments, evaluation.Diagnostics, evaluation["5"].Targets, evaluation["5"].Targets[0].Steps,
            evaluation.Dossier.Observations, evaluation.Dossier.Plan.Indicators, evaluation.Dossier.Plan["5"].Targets, Schemes.All, Schemes.Catalog.All, Dossiers.Catalog.List(), Dossiers.Yinzhou14.Published, Dossiers.Yinzhou14.Published[0].Classes,
            Dossiers.Yinzhou14.Published[0].Sums, Dossiers.Yinzhou14.Documents, Dossiers.Yinzhou14.Reprints, Dossiers.Yinzhou14.Forecasts, Dossiers.Yinzhou14.Plan.Further, evaluation.CompareWithPublished().Verdicts,
            ProjectionMethods.All, Projected.Rows, Projected.Rows[0].Points, Projected.Rows[0].NotUsed, Projected.Rows[0].Steps, Projected.CompareWithPublished().Outlooks, Dossiers.Yinzhou14.Published[1].Classes[0].Outlooks,
            Tested.Cases, Tested.Scores];

        Assert.All(lists, list => Assert.False(list is Array || list.GetType().Name.StartsWith("List`", StringComparison.Ordinal), list.GetType().Name));
    }
}
