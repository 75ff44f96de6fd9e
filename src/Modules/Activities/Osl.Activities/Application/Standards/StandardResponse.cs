using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Standards;

/// <summary>The centre's child-protection standard.</summary>
/// <param name="PublishedAt">Where it is published.</param>
/// <param name="ReviewedOn">The day of its adoption or of its last review.</param>
/// <param name="ReviewDueOn">From this day on the review is overdue, and nothing for minors is published (ACT-15).</param>
/// <param name="Current">Whether the review is not overdue today.</param>
internal sealed record StandardResponse(
    Guid Id,
    long Version,
    string Title,
    string PublishedAt,
    DateOnly AdoptedOn,
    DateOnly ReviewedOn,
    DateOnly ReviewDueOn,
    bool Current,
    IReadOnlyList<StandardReviewItem> Reviews) : IVersioned, IExample<StandardResponse>
{
    public static StandardResponse Of(ChildProtectionStandard standard, int months, DateOnly today) => new(
        standard.Id.Value,
        standard.Version,
        standard.Title,
        standard.PublishedAt,
        standard.AdoptedOn,
        standard.ReviewedOn,
        standard.ReviewDueOn(months),
        standard.IsCurrentOn(today, months),
        [.. standard.Reviews.Select(review => new StandardReviewItem(review.On, review.Conclusions, review.ById.Value))]);

    public static StandardResponse Example { get; } = new(
        Examples.Standard,
        2,
        AdoptionInput.Example.Title,
        AdoptionInput.Example.PublishedAt,
        AdoptionInput.Example.AdoptedOn,
        StandardReviewInput.Example.ReviewedOn,
        StandardReviewInput.Example.ReviewedOn.AddYears(2),
        true,
        [new StandardReviewItem(StandardReviewInput.Example.ReviewedOn, StandardReviewInput.Example.Conclusions, Examples.Organizer)]);
}

/// <summary>A written review.</summary>
internal sealed record StandardReviewItem(DateOnly ReviewedOn, string Conclusions, Guid ById);
