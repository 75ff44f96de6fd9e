using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Campaigns;

/// <summary>A social campaign: what it says, by which channels, whom it reached and what came of it.</summary>
internal sealed class Campaign : AggregateRoot<CampaignId>
{
    private readonly List<ChannelReach> reach = [];

    private Campaign()
    {
    }

    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    public string Goal { get; private set; } = "";

    public string Message { get; private set; } = "";

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<CampaignChannel> Channels { get; private set; } = [];

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public int? PlannedReach { get; private set; }

    public FieldOfLife? ProblemDomain { get; private set; }

    public MeasureId? MeasureId { get; private set; }

    public IReadOnlyList<ActivityId> ActivityIds { get; private set; } = [];

    public CampaignState State { get; private set; }

    /// <summary>How many people it reached, channel by channel.</summary>
    public IReadOnlyCollection<ChannelReach> Reach => reach;

    public string? OutcomeNote { get; private set; }

    public static Campaign Draft(CampaignId id, CentreId centre, CampaignContent content)
    {
        var campaign = new Campaign();
        campaign.Identify(id, centre);
        campaign.Write(content);
        return campaign;
    }

    public void Revise(CampaignContent content)
    {
        CommonRules.RequireState(State, CampaignState.Draft, CampaignState.Running);
        Write(content);
    }

    public void Start()
    {
        CommonRules.RequireState(State, CampaignState.Draft);
        State = CampaignState.Running;
    }

    public void Finish()
    {
        CommonRules.RequireState(State, CampaignState.Running);
        State = CampaignState.Finished;
    }

    public void Evaluate(string outcome, IReadOnlyList<ChannelReach> reached)
    {
        CommonRules.RequireState(State, CampaignState.Finished);
        CampaignRules.ReachOfEveryChannel.Require(reached.Select(one => one.Channel).Order().SequenceEqual(Channels.Order()), "/reach");
        State = CampaignState.Evaluated;
        OutcomeNote = outcome;
        reach.AddRange(reached);
        Raise(new CampaignEvaluated(Id, CommunityIds, MeasureId, reached.Sum(one => one.People)));
    }

    private void Write(CampaignContent content)
    {
        Title = content.Title;
        TitleFolded = PolishText.Fold(content.Title);
        Goal = content.Goal;
        Message = content.Message;
        CommunityIds = [.. content.CommunityIds.Distinct()];
        Channels = [.. content.Channels.Distinct()];
        From = content.Period.From;
        To = content.Period.To;
        PlannedReach = content.PlannedReach;
        ProblemDomain = content.ProblemDomain;
        MeasureId = content.MeasureId;
        ActivityIds = [.. content.ActivityIds.Distinct()];
    }
}
