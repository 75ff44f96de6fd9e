using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Tests.Domain;

namespace Osl.Notifications.Tests.Wording;

public sealed class LetterTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string, string> EveryKindInBothLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in Enum.GetNames<NoticeKind>())
        {
            data.Add(kind, nameof(Language.Pl));
            data.Add(kind, nameof(Language.En));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryKindInBothLanguages))]
    public void Every_kind_has_a_letter_in_both_languages_without_an_empty_place(string kind, string language)
    {
        var letter = Write(new(Enum.Parse<NoticeKind>(kind), Some.Review, "Plan {OSL}", Today.AddDays(14), 14), Enum.Parse<Language>(language));

        letter.Subject.ShouldNotBeNullOrWhiteSpace();
        letter.Body.Length.ShouldBeGreaterThan(80);
        letter.Body.Replace("{OSL}", "").ShouldNotContain("{");
        letter.Subject.ShouldNotContain("\n");
    }

    [Fact]
    public void A_review_is_told_in_polish_with_the_day_spelled_out()
    {
        var letter = Write(Some.Notice(14), Language.Pl);

        letter.Subject.ShouldBe("Przegląd planu OSL „Plan OSL 2026”: termin 6 grudnia 2026 r.");
        letter.Body.ShouldContain("przypada 6 grudnia 2026 r. (za 14 dni).");
        letter.Body.ShouldStartWith("Dzień dobry,");
    }

    [Fact]
    public void And_in_english_to_those_who_asked_for_it() =>
        Write(Some.Notice(14), Language.En).Subject.ShouldBe("Review of the OSL plan “Plan OSL 2026” due on 6 December 2026");

    [Theory]
    [InlineData(0, "dzisiaj")]
    [InlineData(1, "jutro")]
    [InlineData(3, "za 3 dni")]
    [InlineData(-1, "wczoraj")]
    [InlineData(-22, "22 dni temu")]
    public void How_far_off_a_day_is_follows_the_day_of_reading(int days, string words) =>
        Write(new(NoticeKind.FollowUpDue, Some.Review, "", Today.AddDays(days), 0), Language.Pl).Body.ShouldContain($"({words})");

    [Theory]
    [InlineData(1, "1 miesiąc", "1 sprawa")]
    [InlineData(2, "2 miesiące", "2 sprawy")]
    [InlineData(4, "4 miesiące", "4 sprawy")]
    [InlineData(5, "5 miesięcy", "5 spraw")]
    [InlineData(12, "12 miesięcy", "12 spraw")]
    [InlineData(14, "14 miesięcy", "14 spraw")]
    [InlineData(22, "22 miesiące", "22 sprawy")]
    [InlineData(112, "112 miesięcy", "112 spraw")]
    public void A_number_takes_the_right_form_of_its_noun(int number, string months, string matters)
    {
        var texts = new Texts(Language.Pl);
        texts.Counted("Month", number).ShouldBe(months);
        texts.Counted("Matter", number).ShouldBe(matters);
    }

    [Fact]
    public void A_follow_ups_subject_stays_out_of_mail_because_it_may_name_a_person()
    {
        var letter = Write(new(NoticeKind.FollowUpDue, Some.Review, "Rozmowa z rodziną", Today, 0), Language.Pl);

        letter.Body.ShouldNotContain("Rozmowa");
        letter.Subject.ShouldNotContain("Rozmowa");
    }

    [Fact]
    public void A_title_with_braces_or_line_breaks_stays_a_title()
    {
        var letter = Write(new(NoticeKind.PlanApproved, Some.Review, "Plan {Date}\r\nBcc: all", Today), Language.Pl);

        letter.Subject.ShouldBe("Plan OSL „Plan {Date}  Bcc: all” został zatwierdzony");
    }

    [Fact]
    public void A_digest_lists_its_lines_under_their_headings()
    {
        Notice[] lines =
        [
            new(NoticeKind.FollowUpDue, Some.Review, "", Today.AddDays(-2), -2),
            new(NoticeKind.PlanReviewDue, Some.Review, "Plan A", Today, 0),
            new(NoticeKind.PlanReviewDue, Some.Review, "Plan B", Today.AddDays(3), 3),
        ];

        var letter = LetterWriter.Write(new(NoticeKind.MorningDigest, Guid.Empty, "", Today, 3), lines, Language.Pl, Today);

        letter.Subject.ShouldBe("Sprawy na 22 listopada 2026 r.: 3 sprawy");
        letter.Body.ShouldContain("Po terminie (1 sprawa):\n- Zadanie następcze: 20 listopada 2026 r. (2 dni temu)");
        letter.Body.ShouldContain("Do zrobienia (2 sprawy):\n- Przegląd planu „Plan A”: 22 listopada 2026 r. (dzisiaj)\n- Przegląd planu „Plan B”");
    }

    private static Letter Write(Notice notice, Language language) => LetterWriter.Write(notice, [], language, Today);
}
