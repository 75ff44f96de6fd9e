using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Evidence;

/// <summary>What Diagnosis keeps of an activity that took place: that a community came, for which needs, and in what number.</summary>
internal sealed class ActivityEvidence : Entity<ActivityEvidenceId>, ICentreOwned
{
    private ActivityEvidence()
    {
    }

    public CentreId CentreId { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

    public string Title { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public Involvement Involvement { get; private set; }

    public int Participants { get; private set; }

    /// <summary>Position of the last fact taken in from the activity's stream.</summary>
    public long SourcePosition { get; private set; }

    public static ActivityEvidence Of(
        ActivityEvidenceId id, CentreId centre, IReadOnlyList<CommunityId> communities, IReadOnlyList<NeedId> needs, string title, DateOnly heldOn, Involvement involvement)
    {
        var evidence = new ActivityEvidence
        {
            CentreId = centre,
            CommunityIds = communities,
            NeedIds = needs,
            Title = title,
            HeldOn = heldOn,
            Involvement = involvement,
        };
        evidence.Identify(id);
        return evidence;
    }

    public void Count(int participants, long position)
    {
        if (position > SourcePosition)
        {
            (Participants, SourcePosition) = (participants, position);
        }
    }
}
