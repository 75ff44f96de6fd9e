namespace Osl.Activities.Domain.Series;

/// <summary>Where a series stands.</summary>
internal enum SeriesState
{
    Draft,

    /// <summary>Its occurrences are published as they come.</summary>
    Published,

    /// <summary>It was ended before its rule ran out.</summary>
    Ended,
}
