using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Notices;

/// <summary>What is told, before it is put into words.</summary>
/// <param name="SubjectId">The plan, review, follow-up, diagnosis… it is about.</param>
/// <param name="Title">The subject's own title; empty where it has none.</param>
/// <param name="Day">The day that counts: due, to be decided by, expiring.</param>
/// <param name="Count">How many days or months before or after that day.</param>
internal sealed record Notice(NoticeKind Kind, Guid SubjectId, string Title, DateOnly? Day = null, int? Count = null)
{
    public string Title { get; init => field = Cut(value); } = Cut(Title);

    /// <summary>One for each who keeps it: what two aggregates share cannot be saved as a part of both.</summary>
    public Notice Copied() => this with { };

    private static string Cut(string title) => title.Length <= TextLimits.Line ? title : title[..TextLimits.Line];
}
