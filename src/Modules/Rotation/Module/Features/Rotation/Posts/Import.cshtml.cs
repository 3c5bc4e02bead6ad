using Microsoft.AspNetCore.Authorization;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>Hand in the sheet of posts of a draft round.</summary>
[Authorize("rotation.run")]
internal sealed class ImportModel(ImportDesk<RotationDbContext> desk) : RoundImportPage(desk, "/Rotation/Posts", PostsImport.Kind);
