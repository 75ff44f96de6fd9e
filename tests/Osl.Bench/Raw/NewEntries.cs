using System.Collections.Frozen;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Osl.BuildingBlocks.Domain;

namespace Osl.Bench.Raw;

/// <summary>Checks the body of a creation as the product does, and makes the rows of it.</summary>
internal static class NewEntries
{
    private static readonly FrozenSet<string> Scopes = FrozenSet.Create("SupportiveActions", "Services");

    private static readonly FrozenSet<string> Domains = FrozenSet.Create(
        "Economic", "Social", "Health", "Education", "Culture", "Sport", "Housing", "Transport", "Safety", "Environment", "PublicSpace", "DigitalInclusion",
        "CivicParticipation", "Other");

    private static readonly FrozenSet<string> Channels = FrozenSet.Create(
        "InPerson", "Phone", "Email", "Letter", "Meeting", "SocialMedia", "Website", "MobileApp", "Survey", "Observation", "Other");

    private static readonly FrozenSet<string> SourceKinds = FrozenSet.Create(
        "FieldNote", "Interview", "Observation", "Survey", "Meeting", "Statistics", "Document", "Media", "Partner", "Other");

    /// <summary>Null for a body that the product would refuse. The bench creates potentials, without field notes.</summary>
    public static NewEntry? Read(byte[] sent)
    {
        var body = JsonSerializer.Deserialize(sent, RawJson.Default.NewEntry);
        return body is { Kind: "Potential", NeedId: null }
            && Scopes.Contains(body.Scope) && Domains.Contains(body.Domain) && Channels.Contains(body.Channel)
            && Fits(body.Title, TextLimits.Name) && Fits(body.Description, TextLimits.Text)
            && body.Sources is { Length: > 0 and <= 50 } && body.Sources.All(source => SourceKinds.Contains(source.Kind) && Fits(source.Reference, TextLimits.Line) && source.FieldNoteId is null)
            && Lines(body.Symptoms) && Lines(body.Causes)
            && body.RecognisedOn <= Warsaw.Today()
                ? body
                : null;
    }

    public static EntryWrite Write(Holder holder, Guid community, NewEntry body, string key, string payloadHash)
    {
        var now = DateTimeOffset.UtcNow;
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var (entry, told, trace) = (Guid.CreateVersion7(now), Guid.CreateVersion7(now), ActivityTraceId.CreateRandom().ToHexString());
        return new EntryWrite(
            community,
            body,
            entry,
            told,
            Guid.CreateVersion7(now),
            now,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{holder.Centre}|{holder.Session}|RecordRecognition|{key}"))),
            payloadHash,
            JsonSerializer.Serialize(new PotentialRecorded(entry, community, told, holder.Centre, now, 1), RawJson.Default.PotentialRecorded),
            JsonSerializer.Serialize(new CreatedAnswer(entry, 1), RawJson.Default.CreatedAnswer),
            PolishText.Fold($"{body.Title} {body.Description}"),
            PolishText.SortKey(body.Title),
            Columns.Text(body.Sources),
            trace,
            $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-00");
    }

    public static CreatedAnswer Created(string response) => JsonSerializer.Deserialize(response, RawJson.Default.CreatedAnswer)!;

    private static bool Fits(string? text, int most) => !string.IsNullOrWhiteSpace(text) && text.Length <= most && !text.Contains('\0');

    private static bool Lines(string[]? lines) => lines is null || (lines.Length <= 50 && lines.All(line => Fits(line, TextLimits.Line)));
}
