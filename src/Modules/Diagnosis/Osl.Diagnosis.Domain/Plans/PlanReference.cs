using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Domain.Plans;

/// <summary>What Diagnosis keeps of a plan: whether it is in force, and whom and what it touches.</summary>
internal sealed class PlanReference : ICentreOwned
{
    private PlanReference()
    {
    }

    public PlanId PlanId { get; private set; }

    public CentreId CentreId { get; private set; }

    public bool InForce { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<NeedId> NeedIds { get; private set; } = [];

    /// <summary>Position of the last fact taken in from the plan's own stream.</summary>
    public long SourcePosition { get; private set; }

    public static PlanReference Of(PlanId id, CentreId centre) => new() { PlanId = id, CentreId = centre };

    /// <summary>False when a newer fact is known already, and nothing changes.</summary>
    public bool EnterIntoForce(IReadOnlyList<CommunityId> communities, IReadOnlyList<NeedId> needs, long position)
    {
        if (position <= SourcePosition)
        {
            return false;
        }

        InForce = true;
        CommunityIds = communities;
        NeedIds = needs;
        SourcePosition = position;
        return true;
    }

    /// <summary>Superseded or closed: its measures are not active any more.</summary>
    public void LeaveForce(long position)
    {
        if (position > SourcePosition)
        {
            InForce = false;
            SourcePosition = position;
        }
    }
}
