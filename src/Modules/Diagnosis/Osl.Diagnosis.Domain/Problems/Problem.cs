using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Problems;

/// <summary>A local problem that gathers needs and that residents discuss (nierozwiązany problem lokalny).</summary>
internal sealed class Problem : AggregateRoot<ProblemId>, ISearchable
{
    private Problem()
    {
    }

    public CommunityId CommunityId { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public ProblemDomain Domain { get; private set; }

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

    public ProblemStatus Status { get; private set; }

    public string? Resolution { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public static Problem Name(ProblemId id, CentreId centre, CommunityId community, ProblemContent content, DateTimeOffset at)
    {
        var problem = new Problem { CommunityId = community, NamedAt = at };
        problem.Identify(id, centre);
        problem.Take(content);
        return problem;
    }

    public void Revise(ProblemContent content)
    {
        CommonRules.RequireState(Status, ProblemStatus.Unresolved);
        Take(content);
    }

    public void Resolve(string resolution, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ProblemStatus.Unresolved);
        Status = ProblemStatus.Resolved;
        Resolution = resolution;
        ResolvedAt = at;
    }

    private void Take(ProblemContent content)
    {
        Title = content.Title;
        Description = content.Description;
        SearchText = PolishText.Fold($"{Title} {Description}");
        SortText = PolishText.SortKey(Title);
        Domain = content.Domain;
        NeedIds = [.. content.NeedIds.Distinct()];
    }
}
