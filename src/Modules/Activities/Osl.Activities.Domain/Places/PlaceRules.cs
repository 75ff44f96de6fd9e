using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

/// <summary>What a community place may and may not do.</summary>
internal static class PlaceRules
{
    public static readonly Rule WithinOpeningHours = new("ACT-44", "A booking lies within one of the place's opening hours.");

    public static readonly Rule HouseRulesAcknowledged = new("ACT-45", "Whoever books has acknowledged the house rules as they are now.");

    public static readonly Rule HoursInOrder = new("ACT-46", "Opening hours end after they begin and do not overlap.");

    public static readonly Rule BookedAhead = new("ACT-47", "A place is booked for a time that is ahead.");

    public static readonly Rule OpensWithHoursAndRules = new("ACT-48", "A place opens with opening hours and house rules.");
}
