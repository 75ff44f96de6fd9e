using System.Text;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.Wording;

/// <summary>Puts a notice into words on the day on which it is read.</summary>
internal static class LetterWriter
{
    public static Letter Write(Notice notice, IReadOnlyCollection<Notice> lines, Language language, DateOnly today)
    {
        var texts = new Texts(language);
        var body = new StringBuilder(texts["Greeting"]).Append("\n\n")
            .Append(Fill(texts, $"{notice.Kind}.Body", notice, today)).Append("\n\n");
        foreach (var section in lines.GroupBy(Digest.SectionOf))
        {
            WriteSection(body, texts, section, today);
        }

        body.Append("-- \n").Append(texts[notice.Kind.IsSafety() || notice.Kind.IsForPeople() ? "Signature" : "SignatureWithChoice"]).Append('\n');
        return new(Subject(notice, language, today), body.ToString(), language);
    }

    /// <summary>The one line that says what it is about.</summary>
    public static string Subject(Notice notice, Language language, DateOnly today) =>
        Fill(new Texts(language), $"{notice.Kind}.Subject", notice, today);

    private static void WriteSection(StringBuilder body, Texts texts, IGrouping<DigestSection, Notice> section, DateOnly today)
    {
        body.Append(texts[$"Section.{section.Key}"]).Append(" (").Append(texts.Counted("Matter", section.Count())).Append("):\n");
        foreach (var line in section)
        {
            body.Append(Fill(texts, $"{line.Kind}.Line", line, today)).Append('\n');
        }

        body.Append('\n');
    }

    private static string Fill(Texts texts, string key, Notice notice, DateOnly today) => new Template(texts[key]).Fill(new Dictionary<string, string>
    {
        ["Title"] = OneLine(notice.Title),
        ["Date"] = notice.Day is { } day ? texts.Date(day) : "",
        ["When"] = notice.Day is { } far ? texts.When(far, today) : "",
        ["Late"] = texts.Counted("Day", Math.Max(0, notice.Day is { } due ? today.DayNumber - due.DayNumber : 0)),
        ["Months"] = texts.Counted("Month", notice.Count ?? 0),
        ["Activities"] = texts.Counted("Activity", notice.Count ?? 0),
        ["Matters"] = texts.Counted("Matter", notice.Count ?? 0),
    });

    private static string OneLine(string title) => string.Concat(title.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
