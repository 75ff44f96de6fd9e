using FluentValidation;
using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Forms;

/// <summary>Renames a form; activities keep it by its code.</summary>
[Permission(Rights.WriteForms)]
internal sealed record RenameActivityForm(Guid Id, long ExpectedVersion, FormNamesInput Names) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<RenameActivityForm>
    {
        public Validator() => this.Body(c => c.Names, new FormNamesInput.Validator());
    }

    internal sealed class Handler(IRepository<ActivityForm> forms) : ICommandHandler<RenameActivityForm, Changed>
    {
        public async Task<Changed> Handle(RenameActivityForm request, CancellationToken cancellationToken)
        {
            var form = await forms.Get(new FormId(request.Id), request.ExpectedVersion, cancellationToken);
            form.Rename(request.Names.NamePl, request.Names.NameEn);
            return new Changed(form);
        }
    }
}

/// <summary>The names of a form.</summary>
/// <param name="NamePl">Its Polish name.</param>
/// <param name="NameEn">Its English name.</param>
internal sealed record FormNamesInput(string NamePl, string NameEn) : IExample<FormNamesInput>
{
    public static FormNamesInput Example { get; } = new("warsztat twórczy", "creative workshop");

    internal sealed class Validator : AbstractValidator<FormNamesInput>
    {
        public Validator()
        {
            RuleFor(f => f.NamePl).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(f => f.NameEn).NotEmpty().MaximumLength(TextLimits.Name);
            RuleFor(f => f.NamePl).NoPesel();
            RuleFor(f => f.NameEn).NoPesel();
        }
    }
}
