using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>What activities keep of a measure of a plan in force.</summary>
internal sealed class MeasureCopy : Entity<MeasureId>, ICentreOwned
{
    private MeasureCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public PlanId PlanId { get; private set; }

    /// <summary>The same in every version of the plan that has this measure.</summary>
    public Guid LineageId { get; private set; }

    public string Title { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public string Component { get; private set; } = "";

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    /// <summary>The first day on which it may be held: its own or its plan's, whichever is later.</summary>
    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    /// <summary>Its plan is in force, and it was not cancelled.</summary>
    public bool IsOpen { get; private set; }

    public long SourcePosition { get; private set; }

    public static MeasureCopy Of(MeasureId id, CentreId centre)
    {
        var copy = new MeasureCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Take(MeasureState state, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        (PlanId, LineageId, Title, Kind, Component, FirstDay, LastDay, IsOpen) =
            (state.PlanId, state.LineageId, state.Title, state.Kind, state.Component, state.FirstDay, state.LastDay, state.IsOpen);
        CommunityIds = [.. state.CommunityIds];
        SourcePosition = position;
    }

    /// <summary>Its plan gave way to another version, or was closed.</summary>
    public void End(long position)
    {
        if (position > SourcePosition)
        {
            (IsOpen, SourcePosition) = (false, position);
        }
    }
}

/// <summary>A measure as planning tells of it.</summary>
internal sealed record MeasureState(
    PlanId PlanId,
    Guid LineageId,
    string Title,
    string Kind,
    string Component,
    IReadOnlyList<CommunityId> CommunityIds,
    DateOnly FirstDay,
    DateOnly LastDay,
    bool IsOpen);
