using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Standards;

/// <summary>
/// The standards of the protection of minors that whoever organises activities for them adopts, publishes and reviews in writing
/// (Act of 13 May 2016, Art. 22b-22c). A centre has one; its reviews are kept.
/// </summary>
internal sealed class ChildProtectionStandard : AggregateRoot<StandardId>
{
    private readonly List<StandardReview> reviews = [];

    private ChildProtectionStandard()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>Where it is published: an address.</summary>
    public string PublishedAt { get; private set; } = "";

    public DateOnly AdoptedOn { get; private set; }

    /// <summary>The day of the adoption or of the last review, from which the next term runs.</summary>
    public DateOnly ReviewedOn { get; private set; }

    public IReadOnlyCollection<StandardReview> Reviews => reviews;

    public static ChildProtectionStandard Adopt(StandardId id, CentreId centre, StandardContent content, DateOnly today)
    {
        StandardRules.NotInTheFuture.Require(content.AdoptedOn <= today, "/adoptedOn");
        var standard = new ChildProtectionStandard { AdoptedOn = content.AdoptedOn, ReviewedOn = content.AdoptedOn };
        standard.Identify(id, centre);
        standard.Describe(content.Title, content.PublishedAt);
        return standard;
    }

    public void Describe(string title, string publishedAt) => (Title, PublishedAt) = (title, publishedAt);

    /// <summary>Writes down a review that was held in writing.</summary>
    public void Review(DateOnly on, string conclusions, StaffMemberId by, DateOnly today)
    {
        StandardRules.NotInTheFuture.Require(on <= today, "/reviewedOn");
        StandardRules.ReviewsFollow.Require(on >= ReviewedOn, "/reviewedOn");
        reviews.Add(StandardReview.Of(on, conclusions, by));
        ReviewedOn = on;
    }

    /// <summary>The day from which the review is overdue.</summary>
    public DateOnly ReviewDueOn(int months) => ReviewedOn.AddMonths(months);

    public bool IsCurrentOn(DateOnly day, int months) => day < ReviewDueOn(months);
}

/// <summary>A standard as it is adopted.</summary>
internal sealed record StandardContent(string Title, string PublishedAt, DateOnly AdoptedOn);
