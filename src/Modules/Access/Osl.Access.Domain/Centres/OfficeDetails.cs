namespace Osl.Access.Domain.Centres;

/// <summary>How to reach an office; never the private details of a person.</summary>
internal sealed record OfficeDetails(string Address, string? Room, string? Phone, string? Email);
