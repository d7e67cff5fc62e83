     lllllll
  llllkwwwklll  llllll
 lllkkkkwkkklllllllllll
 llllllllllllffsfflllbl
lllllllllfllffllfffflll
lllfllllllfffllff  fflll
 lff ffffff f fff  fflsl
 lfffllffflfff  f ffllll
  lllllllllllllllllllll
