namespace Osl.Access.Domain.Centres;

/// <summary>A number to call in need, such as 112.</summary>
internal sealed record Helpline(string Name, string Phone, string? Hours, string? Description);
