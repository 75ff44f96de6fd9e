namespace Osl.Planning.Domain.Plans;

/// <summary>What an automatic indicator counts among the activities that were held for its measure, or for the measures of its goal.</summary>
internal enum AutoMeasure
{
    /// <summary>How many activities were held.</summary>
    ActivitiesHeld,

    /// <summary>How many came to them: a person counts as often as they came.</summary>
    Participations,

    /// <summary>How many of the activities residents held themselves.</summary>
    ActivitiesByResidents,

    /// <summary>How many came to activities that residents held themselves.</summary>
    ParticipationsByResidents,
}
