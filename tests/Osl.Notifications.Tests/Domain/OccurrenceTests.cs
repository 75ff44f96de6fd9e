using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Tests.Domain;

public sealed class OccurrenceTests
{
    [Fact]
    public void A_day_on_the_calendar_is_the_same_occurrence_however_often_it_is_noticed() =>
        Occurrence.OnCalendar(Some.Notice(14)).ShouldBe(Occurrence.OnCalendar(Some.Notice(14) with { Title = "Another title" }));

    [Fact]
    public void Each_reminder_of_a_day_is_an_occurrence_of_its_own() =>
        Occurrence.OnCalendar(Some.Notice(14)).ShouldNotBe(Occurrence.OnCalendar(Some.Notice(3)));

    [Fact]
    public void A_fact_that_happens_again_is_another_occurrence() =>
        Occurrence.OfFact(Some.Notice(), Guid.CreateVersion7()).ShouldNotBe(Occurrence.OfFact(Some.Notice(), Guid.CreateVersion7()));

    [Fact]
    public void A_digest_is_one_occurrence_a_day()
    {
        var day = new DateOnly(2026, 11, 22);
        Occurrence.OfDay(NoticeKind.MorningDigest, day).ShouldBe(Occurrence.OfDay(NoticeKind.MorningDigest, day));
        Occurrence.OfDay(NoticeKind.MorningDigest, day).ShouldNotBe(Occurrence.OfDay(NoticeKind.MorningDigest, day.AddDays(1)));
    }
}
