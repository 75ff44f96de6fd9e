namespace Osl.People.Domain.Purposes;

/// <summary>One version of what people are asked to agree to; it is never changed once it was written.</summary>
internal sealed record PurposeText(int Number, string Text, string? TextEn, DateOnly WrittenOn);
