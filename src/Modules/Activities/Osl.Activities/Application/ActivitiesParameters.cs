using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application;

/// <summary>The legal numbers of this module.</summary>
internal static class ActivitiesParameters
{
    private const string OwnCustom = "The centre's own custom";

    /// <summary>Act of 13 May 2016 Art. 22c(6): at least every two years.</summary>
    public static readonly ParameterDefinition StandardReview = new(
        "activities.child-protection-standard.review-months", 24, "months", "Act of 13 May 2016 (Dz.U. 2016 poz. 862) Art. 22c(6)", 1, 120);

    public static readonly ParameterDefinition SeriesOccurrences = new("activities.series.most-occurrences", 500, "count", OwnCustom, 1, 2_000);

    public static readonly ParameterDefinition SeriesHorizon = new("activities.series.horizon-days", 90, "days", OwnCustom, 1, 1_000);

    public static readonly IReadOnlyList<ParameterDefinition> All = [StandardReview, SeriesOccurrences, SeriesHorizon];
}
