using Osl.Activities.Domain.Activities;

namespace Osl.Activities.Domain.Enrolments;

/// <summary>What a list has to know of its activity.</summary>
/// <param name="SeriesId">The series that it is one of.</param>
/// <param name="Capacity">How many seats it has; null where there is one for everyone.</param>
internal sealed record Occasion(ActivityId ActivityId, Guid? SeriesId, string Title, DateTimeOffset StartsAt, int? Capacity);
