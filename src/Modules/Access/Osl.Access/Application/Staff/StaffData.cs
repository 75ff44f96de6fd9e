using FluentValidation;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Staff;

/// <summary>A member of staff as written; everything belongs to the post, nothing to private life.</summary>
/// <param name="DisplayName">As colleagues and residents know them.</param>
/// <param name="Email">The work e-mail.</param>
/// <param name="Phone">The work phone.</param>
/// <param name="Language">The language of letters: pl or en.</param>
/// <param name="Post">The post held (CUS Act Art. 23).</param>
/// <param name="Specialty">Of an animator: what they animate.</param>
/// <param name="Profession">What they were trained in.</param>
internal sealed record StaffData(
    string DisplayName, string Email, Post Post, Specialty? Specialty = null, Profession? Profession = null, string? Phone = null, string? Language = null)
    : IExample<StaffData>
{
    public static StaffData Example { get; } = new(
        "Anna Wymyślona", "anna@zmyslone.example", Domain.Staff.Post.OrganizerOSL, null, Domain.Staff.Profession.SocialWorker, "+48 41 000 00 01", "pl");

    public StaffDetails ToDomain() => new(DisplayName, Email.Trim(), Phone, Language ?? "pl", Post, Specialty, Profession);

    internal sealed class Validator : AbstractValidator<StaffData>
    {
        public Validator()
        {
            RuleFor(member => member.DisplayName).Named();
            RuleFor(member => member.Email).Email();
            RuleFor(member => member.Phone).Phone();
            RuleFor(member => member.Language).Must(language => language is null or "pl" or "en").WithErrorCode("unknown_value").WithMessage("pl, en");
            RuleFor(member => member.Post).IsInEnum();
            RuleFor(member => member.Specialty).IsInEnum();
            RuleFor(member => member.Profession).IsInEnum();
        }
    }
}
