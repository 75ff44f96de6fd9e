namespace Osl.Access.Domain.Centres;

/// <summary>Legal information shown to residents.</summary>
internal sealed record LegalNotice(string Title, string Text);
