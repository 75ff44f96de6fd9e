using System.Text.RegularExpressions;
using FluentValidation;
using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Forms;

/// <summary>Adds a form of the centre's own to its dictionary.</summary>
[Permission(Rights.WriteForms)]
internal sealed record AddActivityForm(NewFormInput Form) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<AddActivityForm>
    {
        public Validator() => this.Body(c => c.Form, new NewFormInput.Validator());
    }

    internal sealed class Handler(IRepository<ActivityForm> forms, RequestScope scope, IIdSource ids) : ICommandHandler<AddActivityForm, Created>
    {
        public Task<Created> Handle(AddActivityForm request, CancellationToken cancellationToken)
        {
            var (code, namePl, nameEn, specialty) = request.Form;
            var form = ActivityForm.Add(new FormId(ids.Next()), scope.RequiredCentre, new FormContent(code, namePl, nameEn, specialty));
            forms.Add(form);
            return Task.FromResult(new Created(form.Id.Value));
        }
    }
}

/// <summary>A form of the centre's own.</summary>
/// <param name="Code">Lower case letters, digits and dashes; it never changes.</param>
/// <param name="NamePl">Its Polish name.</param>
/// <param name="NameEn">Its English name.</param>
/// <param name="Specialty">Of animation: the specialty of the animator who leads it (ACT-14).</param>
internal sealed partial record NewFormInput(string Code, string NamePl, string NameEn, AnimationSpecialty? Specialty = null) : IExample<NewFormInput>
{
    public static NewFormInput Example { get; } = new("history-walk", "spacer historyczny", "history walk");

    internal sealed partial class Validator : AbstractValidator<NewFormInput>
    {
        public Validator()
        {
            RuleFor(f => f.Code).NotEmpty().MaximumLength(TextLimits.Code).Matches(Words());
            RuleFor(f => f.NamePl).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(f => f.NameEn).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(f => f.NamePl).NoPesel();
            RuleFor(f => f.NameEn).NoPesel();
        }

        [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking)]
        private static partial Regex Words();
    }
}
