namespace Osl.Chaos.Workload;

internal enum Thing
{
    Potential,
    Need,
    Community,
    FollowUp,
    FollowUpForToday,
}

/// <summary>A thing that a writer wants to be there, once.</summary>
/// <param name="Marker">A text of its own that it carries, by which it is found past the API; also its Idempotency-Key.</param>
/// <param name="DueOn">When it falls due; follow-ups alone do.</param>
internal sealed record Creation(Thing Thing, string Marker, string Path, object Body, DateOnly DueOn = default)
{
    private const int DaysAhead = 30;

    public static Creation Of(Thing thing, string marker, Caller by, Guid community, DateOnly today) => thing switch
    {
        Thing.Potential or Thing.Need => new(thing, marker, $"communities/{community}/recognition-entries", new
        {
            kind = thing.ToString(),
            scope = "SupportiveActions",
            domain = "Social",
            title = marker,
            description = "Mieszkańcy nie mają gdzie się spotykać od listopada do marca.",
            channel = "Meeting",
            recognisedOn = today,
            sources = new[] { new { kind = "Meeting", reference = "zebranie mieszkańców" } },
        }),
        Thing.Community => new(thing, marker, "communities", new
        {
            name = marker,
            categories = new[] { new { code = "Seniors", label = "osoby 60+" } },
        }),
        _ => new(thing, marker, "follow-ups", new
        {
            subject = marker,
            subjectKind = "Partner",
            dueOn = DueOnOf(thing, today),
            ownerId = by.Staff,
        }, DueOnOf(thing, today)),
    };

    private static DateOnly DueOnOf(Thing thing, DateOnly today) => today.AddDays(thing == Thing.FollowUp ? DaysAhead : 0);
}

/// <summary>A thing that was acknowledged, and what was last acknowledged of it.</summary>
internal sealed class Made(Creation creation, Guid id, Caller by)
{
    public Creation Creation => creation;

    public Guid Id => id;

    public Caller By => by;

    public long Version { get; set; } = 1;

    /// <summary>What it says now; a change writes another.</summary>
    public string Text { get; set; } = creation.Marker;

    public DateOnly DueOn { get; set; } = creation.DueOn;

    public bool Ended { get; set; }
}
