using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Funding;

/// <summary>A project, of a European fund for example, that pays for measures of the plan.</summary>
internal sealed class FundingProject : AggregateRoot<FundingProjectId>
{
    private FundingProject()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The name as lists sort it.</summary>
    public string NameSortKey { get; private set; } = "";

    /// <summary>Who pays: the fund, the programme.</summary>
    public string Source { get; private set; } = "";

    public string? AgreementNumber { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public decimal? Budget { get; private set; }

    /// <summary>What the funder counts.</summary>
    public IReadOnlyList<string> Indicators { get; private set; } = [];

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
        NameSortKey = PolishText.SortKey(content.Name);
        Source = content.Source;
        AgreementNumber = content.AgreementNumber;
        PeriodFrom = content.Period.From;
        PeriodTo = content.Period.To;
        Budget = content.Budget;
        Indicators = [.. content.Indicators.Distinct()];
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
