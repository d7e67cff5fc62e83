 llllllllll
 lllfllflll
lllflfflflll
lolfllllflol
lyllllllllyl
