lllllsslllll
lllflfflflll
lllffllfflll
llffffffffll
  lllffllll
