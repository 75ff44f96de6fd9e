using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Domain.Activities;

/// <summary>What planning keeps of an activity that was held for a measure: the evidence of its progress, in numbers.</summary>
internal sealed class HeldActivity : Entity<HeldActivityId>, ICentreOwned
{
    private HeldActivity()
    {
    }

    public CentreId CentreId { get; private set; }

    /// <summary>The measure, whichever version of the plan named it.</summary>
    public LineageId MeasureLineageId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>Residents held it themselves.</summary>
    public bool ByResidents { get; private set; }

    public int Participants { get; private set; }

    public bool Settled { get; private set; }

    public long SourcePosition { get; private set; }

    public static HeldActivity Of(HeldActivityId id, CentreId centre, LineageId measure, string title, DateOnly heldOn, bool byResidents)
    {
        var held = new HeldActivity { CentreId = centre, MeasureLineageId = measure, Title = title, HeldOn = heldOn, ByResidents = byResidents };
        held.Identify(id);
        return held;
    }

    public void Count(int participants, long position)
    {
        if (position > SourcePosition)
        {
            (Participants, SourcePosition) = (participants, position);
        }
    }

    public void Settle() => Settled = true;

    /// <summary>What it adds to an indicator that counts this.</summary>
    public int Adds(AutoMeasure counted) => counted switch
    {
        AutoMeasure.ActivitiesHeld => 1,
        AutoMeasure.Participations => Participants,
        AutoMeasure.ActivitiesByResidents => ByResidents ? 1 : 0,
        AutoMeasure.ParticipationsByResidents => ByResidents ? Participants : 0,
        _ => 0,
    };
}
