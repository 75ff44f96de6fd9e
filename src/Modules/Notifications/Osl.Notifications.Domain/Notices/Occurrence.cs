using System.Globalization;
using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Notices;

/// <summary>
/// One happening that people are told of once. Its key is made of what happened, never of when it was noticed,
/// so that a sweep that runs twice, late, or after the clock was moved names the same occurrence again.
/// </summary>
internal readonly record struct Occurrence
{
    private Occurrence(string key) => Key = key;

    public string Key { get; }

    /// <summary>A date on the calendar of a subject: 14 days before this review's due day.</summary>
    public static Occurrence OnCalendar(Notice notice) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{notice.Kind}/{notice.SubjectId}/{notice.Day:yyyy-MM-dd}/{notice.Count}"));

    /// <summary>A fact that can happen to the same subject again: a plan handed in a second time.</summary>
    public static Occurrence OfFact(Notice notice, Guid factId) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{notice.Kind}/{notice.SubjectId}/{factId}"));

    /// <summary>The digest of a day.</summary>
    public static Occurrence OfDay(NoticeKind kind, DateOnly day) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{kind}/{day:yyyy-MM-dd}"));

    /// <summary>The same, for one person on file out of many.</summary>
    public Occurrence To(PersonId person) => new($"{Key}/{person}");

    public override string ToString() => Key;
}
