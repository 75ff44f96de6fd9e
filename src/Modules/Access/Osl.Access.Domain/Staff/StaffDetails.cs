namespace Osl.Access.Domain.Staff;

/// <summary>What is written about a member of staff; all of it belongs to the post, none to private life.</summary>
internal sealed record StaffDetails(
    string DisplayName, string Email, string? Phone, string Language, Post Post, Specialty? Specialty, Profession? Profession);
