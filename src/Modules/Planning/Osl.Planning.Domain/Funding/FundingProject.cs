using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Funding;

/// <summary>A project, of a European fund for example, that pays for measures of the plan.</summary>
internal sealed class FundingProject : AggregateRoot<FundingProjectId>
{
    private readonly List<string> indicators = [];

    private FundingProject()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Who pays: the fund, the programme.</summary>
    public string Source { get; private set; } = "";

    public string? AgreementNumber { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public decimal? Budget { get; private set; }

    /// <summary>What the funder counts.</summary>
    public IReadOnlyCollection<string> Indicators => indicators;

    public static FundingProject Register(FundingProjectId id, CentreId centre, FundingProjectContent content)
    {
        var project = new FundingProject();
        project.Identify(id, centre);
        project.Change(content);
        return project;
    }

    public void Change(FundingProjectContent content)
    {
        Name = content.Name;
        Source = content.Source;
        AgreementNumber = content.AgreementNumber;
        PeriodFrom = content.Period.From;
        PeriodTo = content.Period.To;
        Budget = content.Budget;
        indicators.Clear();
        indicators.AddRange(content.Indicators);
    }
}

/// <summary>What a centre writes down about a project.</summary>
internal sealed record FundingProjectContent(
    string Name,
    string Source,
    string? AgreementNumber,
    Period Period,
    decimal? Budget,
    IReadOnlyList<string> Indicators);
